using System.CommandLine;
using PatternAnalyzers.Cli.Setup;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns init</c>: sets a repository up.</summary>
internal sealed class InitCommand
{
    private readonly Argument<string> directory = new Argument<string>("directory")
    {
        Description = "Root of the repository.",
        DefaultValueFactory = static _ => "."
    }.NotEmpty();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Show what would be written; write nothing." };
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Write without asking." };

    public static Command Create(Terminal terminal) => new InitCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb(
            "init",
            "Sets a repository up: the package reference for all projects, the tool manifest, and a CI workflow. Shows what it will write first; replaces nothing.",
            "patterns init --dry-run",
            "patterns init src/shop --yes")
        {
            directory, dryRun, yes,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var root = parsed.GetValue(directory)!;
        var files = SetupPlan.Of(root, ToolVersion.Current);
        SetupText.Print(files, terminal);
        Warn(root, files, terminal);

        var changes = files.Where(static file => file.Changes).ToList();
        if (changes.Count == 0 || parsed.GetValue(dryRun))
        {
            terminal.Line(
                changes.Count == 0 ? "everything is there already" : $"dry run: {Counted.Of(changes.Count, "file")} would be written; nothing was written");
            return (int)ExitCode.Ok;
        }

        return parsed.GetValue(yes) || Agreed(terminal) ? Write(root, changes, terminal) : (int)ExitCode.Cancelled;
    }

    private static void Warn(string root, IReadOnlyList<SetupFile> files, Terminal terminal)
    {
        foreach (var hiding in SetupPlan.Hiding(root, files))
        {
            terminal.Problem($"warning PA2070: {hiding} hides {files[0].Path} from the projects below it.");
            terminal.Problem("  Import the one above in it, or add the reference there too.");
        }

        if (PackageSources.Hiding(new SetupFolder(root)) is { } mapping)
        {
            terminal.Problem($"warning PA2072: {mapping} maps packages to sources and none to {PackageStep.Package}, so restore may not find it.");
            terminal.Problem($"  Add <package pattern=\"{PackageStep.Package}*\" /> to the source that has it, below packageSourceMapping.");
        }
    }

    private static bool Agreed(Terminal terminal)
    {
        var answer = terminal.Ask("Write these files?")
            ?? throw new PatternsException(
                "PA2071",
                ExitCode.Usage,
                "Nobody is there to be asked, so nothing was written.",
                "Look at what is shown, then run it again with --yes.");
        if (!answer)
        {
            terminal.Line("nothing was written");
        }

        return answer;
    }

    private static int Write(string root, List<SetupFile> changes, Terminal terminal)
    {
        var folder = new SetupFolder(root);
        foreach (var file in changes)
        {
            folder.Write(file);
            terminal.Line($"wrote {file.Path}");
        }

        terminal.Line("next: dotnet tool restore, dotnet build, then dotnet patterns merge artifacts/patterns --output artifacts/patterns.json");
        return (int)ExitCode.Ok;
    }
}
