namespace PatternAnalyzers.Publishing.Postgres.Shapes;

/// <summary>A column as the database has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Name of its data type.</param>
/// <param name="Scale">Decimal places of a numeric column; null for others.</param>
/// <param name="Required">True when a row without it is refused: not null and without a default.</param>
internal sealed record ColumnShape(string Name, string Type, int? Scale, bool Required);
