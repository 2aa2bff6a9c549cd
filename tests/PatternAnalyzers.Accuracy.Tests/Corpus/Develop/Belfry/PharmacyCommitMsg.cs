using System.Text.RegularExpressions;

namespace Corpus.Belfry.Pharmacy;

/// <summary>Installed as .git/hooks/commit-msg by setup.sh. Git passes the path of the message file.</summary>
public static class CommitMsgHook
{
    private static readonly Regex ChangeControl = new(@"^CC-\d{4}-\d{3,5}: \S", RegexOptions.Compiled);

    public static int Main(string[] args)
    {
        if (args.Length != 1 || !File.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: commit-msg <file>");
            return 2;
        }

        var lines = File.ReadLines(args[0]).Where(l => !l.StartsWith('#')).ToList();
        var subject = lines.FirstOrDefault(l => l.Length > 0);
        if (subject is null)
        {
            Console.Error.WriteLine("empty message");
            return 1;
        }

        if (subject.StartsWith("Merge ", StringComparison.Ordinal) || subject.StartsWith("fixup! ", StringComparison.Ordinal))
            return 0;

        if (!ChangeControl.IsMatch(subject))
        {
            Console.Error.WriteLine($"'{subject}' has no change control number. The validated dispensing module needs one (SOP-114).");
            return 1;
        }

        if (lines.Count > 1 && lines[1].Length > 0)
        {
            Console.Error.WriteLine("leave the second line empty");
            return 1;
        }

        return 0;
    }
}
