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
  zsh: `#compdef immich-client
# immich-client completion zsh > "\${fpath[1]}/_immich-client"
_immich_client() {
  local -a lines described
  local line
  lines=("\${(@f)$(immich-client __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  (( \${#described} )) && _describe 'immich-client' described || _files
}
compdef _immich_client immich-client`,
  fish: `# immich-client completion fish > ~/.config/fish/completions/immich-client.fish
complete -c immich-client -a '(immich-client __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'`,
} as const;
