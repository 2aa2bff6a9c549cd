namespace PatternAnalyzers.Publishing.Postgres.Shapes;

/// <summary>A table as the database has it.</summary>
internal sealed class TableShape(
    string name,
    IReadOnlyDictionary<string, ColumnShape> columns,
    IReadOnlyList<string> uniques,
    IReadOnlyDictionary<string, string> references)
{
    public string Name { get; } = name;

    public IReadOnlyDictionary<string, ColumnShape> Columns { get; } = columns;

    /// <summary>True when there is a column of that name.</summary>
    public bool Has(string column) => Columns.ContainsKey(column);

    /// <summary>True when a unique index is over exactly these columns.</summary>
    public bool IsUnique(params string[] names) => uniques.Contains(string.Join(',', names.Order(StringComparer.Ordinal)));

    /// <summary>The table that a column's foreign key points to; null when there is none.</summary>
    public string? TargetOf(string column) => references.GetValueOrDefault(column);

    /// <summary>An expression rounded to what the column can hold, so that its checks see what will stand there.</summary>
    public string Rounded(string column, string expression) =>
        Columns[column].Scale is { } scale ? $"round({expression}::numeric, {scale.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : expression;
}
