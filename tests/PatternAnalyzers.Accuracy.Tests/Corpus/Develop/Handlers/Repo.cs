using System.Diagnostics;
using System.Xml.Linq;
using Spectre.Console.Cli;

namespace Corpus.Handlers.RepoTool;

public class SolutionSettings : CommandSettings
{
    [CommandArgument(0, "[root]")] public string Root { get; init; } = ".";
}

public class PackagesCommand : Command<SolutionSettings>
{
    public override int Execute(CommandContext context, SolutionSettings settings)
    {
        var versions = Directory.EnumerateFiles(settings.Root, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(f => XDocument.Load(f).Descendants("PackageReference"))
            .GroupBy(r => (string?)r.Attribute("Include") ?? "?", r => (string?)r.Attribute("Version"))
            .Where(g => g.Distinct().Count() > 1);
        var clashes = 0;
        foreach (var package in versions)
        {
            clashes++;
            Console.WriteLine($"{package.Key}: {string.Join(", ", package.Distinct())}");
        }
        return clashes;
    }
}

public class BisectCommand(ILogger<BisectCommand> logger) : AsyncCommand<SolutionSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, SolutionSettings settings)
    {
        var revisions = (await Git(settings.Root, "rev-list --reverse HEAD")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        int low = 0, high = revisions.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            await Git(settings.Root, "checkout " + revisions[middle]);
            if (await Passes(settings.Root)) low = middle + 1;
            else high = middle;
        }
        logger.LogInformation("first bad revision {Revision}", revisions[low]);
        return 0;
    }

    private static async Task<string> Git(string root, string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true })!;
        return await git.StandardOutput.ReadToEndAsync();
    }

    private static async Task<bool> Passes(string root)
    {
        using var test = Process.Start(new ProcessStartInfo("dotnet", "test") { WorkingDirectory = root })!;
        await test.WaitForExitAsync();
        return test.ExitCode == 0;
    }
}

public class NewIdCommand : Command
{
    public override int Execute(CommandContext context)
    {
        Console.WriteLine(Guid.CreateVersion7());
        return 0;
    }
}
