namespace PatternAnalyzers.Core.Naming;

/// <summary>Puts where something is read from behind what is read.</summary>
internal static class Reading
{
    private const string Reads = "reads ";

    /// <summary><c>gets all countries from the database (IDbConnection.QueryAsync)</c>; other effects stay clauses of their own.</summary>
    public static string Join(string deed, string effect) =>
        deed.Length > 0 && effect.StartsWith(Reads + "from ", StringComparison.Ordinal) && effect.IndexOf(" and ", StringComparison.Ordinal) < 0
            ? deed + " " + effect.Substring(Reads.Length)
            : Clauses.Join(deed, effect);
}
