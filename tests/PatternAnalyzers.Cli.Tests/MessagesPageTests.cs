using System.Text.RegularExpressions;

namespace PatternAnalyzers.Cli.Tests;

public sealed partial class MessagesPageTests
{
    [Fact]
    public void EveryCode_HasOneRow()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "messages.md"))).Select(static match => match.Groups[1].Value).ToList();

        rows.Order(StringComparer.Ordinal).ShouldBe(CodesInSources().Order(StringComparer.Ordinal));
    }

    private static HashSet<string> CodesInSources() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.*", SearchOption.AllDirectories)
            .Where(static path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".targets", StringComparison.Ordinal))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(static path => File.ReadLines(path).Where(static line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            .SelectMany(static line => Code().Matches(line).Select(static match => match.Value))
            .ToHashSet(StringComparer.Ordinal);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PatternAnalyzers.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex(@"\bPA[1-5]\d{3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (PA\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
