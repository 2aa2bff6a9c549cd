namespace PatternAnalyzers.Cli.Tests.Manners;

/// <summary>The tool on a terminal of its own, as a person sees it.</summary>
public sealed class TerminalProcessTests : IAsyncLifetime
{
    private const string Colour = "\u001b[";

    private readonly Workspace workspace = new();

    public async ValueTask InitializeAsync()
    {
        await workspace.ExtractedAsync();
        (await CliRun.OfAsync("publish", workspace.Manifest, "--database", workspace.Database)).ShouldSucceed();
    }

    public ValueTask DisposeAsync()
    {
        workspace.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Terminal_GetsColoursTablesAndProgress()
    {
        OnTerminal([], "validate", workspace.Manifest).ShouldContain(Colour + "3");
        OnTerminal([], "status", "--database", workspace.Database).ShouldContain("╭");
        OnTerminal([], "extract", "--source", workspace.Sources, "--output", workspace["again.json"]).ShouldContain("[####################] 2/2");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("CI", "true")]
    [InlineData("TERM", "dumb")]
    public void TerminalThatWantsItPlain_GetsItPlain(string variable, string value)
    {
        foreach (var arguments in new string[][]
        {
            ["validate", workspace.Manifest],
            ["status", "--database", workspace.Database],
            ["extract", "--source", workspace.Sources, "--output", workspace["again.json"]]
        })
        {
            var shown = OnTerminal(new() { [variable] = value }, arguments);

            shown.ShouldNotContain('\u001b');
            shown.ShouldNotContain("╭");
        }
    }

    [Fact]
    public void Pipe_GetsItPlain()
    {
        var (exit, shown) = Shell.Run(workspace.Root, Variables([]), "dotnet", Checkout.Cli, "validate", workspace.Manifest);

        exit.ShouldBe(0, shown);
        shown.ShouldNotContain('\u001b');
    }

    [Fact]
    public void Bash_CompletesWithThePrintedScript()
    {
        const string Script = """
            patterns() { dotnet "$CLI" "$@"; }
            eval "$(patterns completion bash)"
            complete_line() { COMP_LINE="$1"; COMP_POINT=${#1}; read -ra COMP_WORDS <<< "$1"; [[ "$1" == *' ' ]] && COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _patterns; echo "<${COMPREPLY[*]}>"; }
            complete_line "patterns vali"
            complete_line "patterns publish --store q"
            complete_line "patterns "
            """;

        var shown = Shell.Expect(workspace.Root, new Dictionary<string, string> { ["CLI"] = Checkout.Cli }, "bash", "-c", Script).Split('\n');

        shown[0].ShouldBe("<validate>");
        shown[1].ShouldBe("<qdrant+postgres>");
        shown[2].ShouldContain("extract");
    }

    private string OnTerminal(Dictionary<string, string> variables, params string[] arguments)
    {
        var line = string.Join(' ', new[] { "dotnet", Checkout.Cli }.Concat(arguments).Select(static argument => $"'{argument}'"));
        // The runtime tells every terminal that it wants the keypad, whatever a program prints.
        return Shell.Expect(workspace.Root, Variables(variables), "script", "-qec", line, "/dev/null")
            .Replace("\u001b[?1h\u001b=", "", StringComparison.Ordinal);
    }

    // The machine that runs the tests may itself want everything plain.
    private static Dictionary<string, string> Variables(Dictionary<string, string> own) =>
        new Dictionary<string, string> { ["NO_COLOR"] = "", ["CI"] = "", ["TERM"] = "xterm-256color" }
            .Concat(own)
            .GroupBy(static pair => pair.Key)
            .ToDictionary(static group => group.Key, static group => group.Last().Value);
}
