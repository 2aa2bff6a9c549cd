using System.Text.RegularExpressions;

namespace Corpus.Granary.Scripts.HeldOut;

/// <summary>Installed as <c>.git/hooks/commit-msg</c> by <c>make bootstrap</c>.</summary>
internal static class TitleCheck
{
    private static readonly Regex Ticket = new(@"\bGRN-\d{1,6}\b");
    private static readonly string[] Verbs = ["add", "drop", "fix", "move", "rename", "speed up", "document"];

    public static int Main(string[] argv)
    {
        if (argv is not [var file])
        {
            Console.Error.WriteLine("usage: title-check <COMMIT_EDITMSG>");
            return 2;
        }

        var lines = File.ReadAllLines(file).Where(l => !l.StartsWith('#')).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);

        var complaints = new List<string>();
        if (lines.Count == 0) complaints.Add("the message is empty");
        else
        {
            var title = lines[0];
            if (title.StartsWith("fixup!") || title.StartsWith("Merge ")) return 0;
            if (title.Length > 68) complaints.Add($"title has {title.Length} characters, 68 are allowed");
            if (!Verbs.Any(v => title.StartsWith(v, StringComparison.OrdinalIgnoreCase))) complaints.Add("title should open with a verb");
            if (lines.Count > 1 && lines[1].Length > 0) complaints.Add("leave the second line blank");
            if (!lines.Any(l => Ticket.IsMatch(l))) complaints.Add("no ticket (e.g. GRN-412) anywhere");
        }

        complaints.ForEach(c => Console.Error.WriteLine("  * " + c));
        return complaints.Count == 0 ? 0 : 1;
    }

}
