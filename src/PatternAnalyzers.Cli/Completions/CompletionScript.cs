namespace PatternAnalyzers.Cli.Completions;

/// <summary>Scripts that ask the tool itself what may come next, so that they never grow old. Files are completed where the tool knows nothing.</summary>
internal static class CompletionScript
{
    private static readonly SortedDictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _patterns() {
              local line="${COMP_LINE:0:COMP_POINT}"
              case "$line" in *\ *) line="${line#* }" ;; *) line="" ;; esac
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(patterns "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _patterns patterns

            """,
        ["fish"] = """
            function __patterns_suggest
              set -l line (commandline -cp | string replace -r '^\S+\s?' '')
              patterns "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c patterns -a '(__patterns_suggest)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName patterns -ScriptBlock {
              param($word, $ast, $cursor)
              $line = $ast.ToString().PadRight($cursor).Substring(0, $cursor) -replace '^\S+\s?', ''
              patterns "[suggest:$($line.Length)]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }

            """,
        ["zsh"] = """
            _patterns() {
              local line="${LBUFFER#* }"
              local -a found
              found=("${(@f)$(patterns "[suggest:${#line}]" "$line" 2>/dev/null)}")
              compadd -a found || _files
            }
            compdef _patterns patterns

            """,
    };

    public static IReadOnlyList<string> Shells { get; } = [.. Scripts.Keys];

    public static string Of(string shell) => Scripts[shell].ReplaceLineEndings("\n");
}
