/** Scripts that make a shell call the command for completions, so that they need no update for new options. */
export const COMPLETION_SCRIPTS = {
  bash: `# immich-client completion bash > ~/.local/share/bash-completion/completions/immich-client
_immich_client() {
  local name summary
  COMPREPLY=()
  while IFS=$'\\t' read -r name summary; do
    COMPREPLY+=("$name")
  done < <(immich-client __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _immich_client immich-client`,
  // Not `_describe`, which does not offer words that begin with a hyphen.
  zsh: `#compdef immich-client
# immich-client completion zsh > "\${fpath[1]}/_immich-client"
_immich_client() {
  local -a names lines
  local name summary
  while IFS=$'\\t' read -r name summary; do
    names+=("$name")
    lines+=("$name\${summary:+  -- $summary}")
  done < <(immich-client __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#names} )); then
    compadd -l -d lines -a names
  else
    _files
  fi
}
if [[ "$funcstack[1]" = _immich-client ]]; then
  _immich_client
else
  compdef _immich_client immich-client
fi`,
  fish: `# immich-client completion fish > ~/.config/fish/completions/immich-client.fish
function __immich_client_complete
  set -l lines (immich-client __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)
  if set -q lines[1]
    printf '%s\\n' $lines
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c immich-client -f -a '(__immich_client_complete)'`,
} as const;
