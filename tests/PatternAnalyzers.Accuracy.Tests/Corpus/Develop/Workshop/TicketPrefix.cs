using System.Text.RegularExpressions;

namespace Corpus.Workshop.Tickets.Git;

public sealed class TicketPrefix
{
    private static readonly Regex Ticket = new(@"\b([A-Z]{2,6}-\d+)\b", RegexOptions.Compiled);
    private readonly string _gitDir;

    public TicketPrefix(string gitDir) => _gitDir = gitDir;

    /// <summary>prepare-commit-msg: puts the ticket of the branch in front of a message that names none.</summary>
    public void Prepare(string messageFile, string? source)
    {
        if (source is "merge" or "squash" or "commit") return;
        var head = File.ReadAllText(Path.Combine(_gitDir, "HEAD")).Trim();
        if (!head.StartsWith("ref: refs/heads/", StringComparison.Ordinal)) return;
        var branch = Ticket.Match(head.ToUpperInvariant());
        if (!branch.Success) return;
        var text = File.ReadAllText(messageFile);
        if (Ticket.IsMatch(text.Split('\n', 2)[0])) return;
        File.WriteAllText(messageFile, $"{branch.Value} {text}");
    }
}
