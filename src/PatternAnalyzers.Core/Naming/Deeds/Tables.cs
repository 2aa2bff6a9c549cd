using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says which tables the statements in a type read and write.</summary>
internal static class Tables
{
    private const int Told = 2;
    private const int Parts = 2;
    // A statement may call its table by a letter or two.
    private const int Alias = 2;

    /// <summary><c>writes to the Orders table</c>, alone also <c>reads and updates the Orders table</c>; empty for a type without a statement that writes.</summary>
    /// <param name="type">The type.</param>
    /// <param name="alone">Whether nothing else is said of it.</param>
    public static string Of(TypeFact type, bool alone)
    {
        var statements = Statements(type);
        var written = statements.Where(parts => parts[0] != "SELECT").Select(parts => parts[1]).Distinct(StringComparer.Ordinal).ToList();
        if (written.Count is 0 or > Told)
            return "";
        var tables = "the " + Prose.List(written, Told) + (written.Count == 1 ? " table" : " tables");
        if (alone && statements.TrueForAll(parts => parts[0] is "INSERT"))
            return "adds rows to " + tables;
        return alone
            && written.Count == 1
            && statements.Exists(parts => parts[0] == "SELECT" && parts[1] == written[0])
            && statements.TrueForAll(parts => parts[0] is "SELECT" or "UPDATE")
            ? "reads and updates " + tables
            : (statements.TrueForAll(parts => parts[0] is "UPDATE" or "SELECT") ? "updates " : "writes to ") + tables;
    }

    /// <summary><c>from the OutboxMessages table and sets their processed date</c>, for a type that works off the rows of a table and marks them; empty for others.</summary>
    public static string WorkedOff(TypeFact type)
    {
        var statements = Statements(type);
        var read = statements.Where(parts => parts[0] == "SELECT").ToList();
        return read.Count == 1
            && Columns(statements) is { Length: > 0 } columns
            && statements.TrueForAll(parts => parts[0] is "SELECT" or "UPDATE" && parts[1] == read[0][1])
            ? "from the " + read[0][1] + " table and sets their " + columns
            : "";
    }

    private static List<string[]> Statements(TypeFact type) =>
        [.. type.Members
            .SelectMany(member => member.Remarks)
            .Where(remark => remark.Name == RemarkNames.Statement)
            .Select(remark => remark.Detail.Split(' '))
            .Where(parts => parts.Length >= Parts && parts[1].Length > Alias)];

    private static string Columns(List<string[]> statements)
    {
        var columns = statements
            .Where(parts => parts.Length > Parts)
            .SelectMany(parts => parts[Parts].Split(','))
            .Distinct(StringComparer.Ordinal)
            .Select(name => string.Join(" ", Written.Split(name)))
            .ToList();
        return Prose.List(columns, columns.Count);
    }
}
