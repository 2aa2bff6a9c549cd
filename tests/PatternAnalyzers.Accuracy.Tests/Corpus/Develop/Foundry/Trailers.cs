using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Foundry.Trailers;

/// <summary>Adds the ticket of the branch as a trailer to the message that git is about to open in the editor.</summary>
public static class PrepareCommitMsg
{
    private static readonly Regex Ticket = new(@"\b(?<key>[A-Z]{2,6}-\d+)\b", RegexOptions.Compiled);

    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("prepare-commit-msg: no message file");
            return 1;
        }

        var source = args.Length > 1 ? args[1] : "";
        if (source is "merge" or "squash") return 0;

        var match = Ticket.Match(CurrentBranch());
        if (!match.Success) return 0;

        var text = File.ReadAllText(args[0]);
        var trailer = "Refs: " + match.Groups["key"].Value;
        if (text.Contains(trailer, StringComparison.Ordinal)) return 0;

        File.WriteAllText(args[0], text.TrimEnd() + "\n\n" + trailer + "\n");
        return 0;
    }

    private static string CurrentBranch()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "symbolic-ref --short HEAD") { RedirectStandardOutput = true })!;
        var name = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return name;
    }
}

/// <summary>Settings of the trailer script, read from <c>.trailers.json</c>.</summary>
public sealed class TrailerHookOptions
{
    public string Key { get; set; } = "Refs";
    public bool SkipFixups { get; set; } = true;
    public string[] IgnoredBranches { get; set; } = ["main", "release"];
}
