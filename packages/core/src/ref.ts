/** A name that git takes for a branch (git-check-ref-format), and that no command line takes for an option. */
export function isBranchName(name: string): boolean {
  return (
    name.length <= 1_000 &&
    /^[^-/]/.test(name) &&
    !/[\u0000- \u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(\/|$)|[./]$|^@$|^HEAD$/.test(name)
  )
}
