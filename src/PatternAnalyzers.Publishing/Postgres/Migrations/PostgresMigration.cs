namespace PatternAnalyzers.Publishing.Postgres.Migrations;

/// <summary>One step of the tables; once released it never changes. A statement runs only where its table is missing.</summary>
internal sealed record PostgresMigration(int Number, string Name, IReadOnlyList<(string Table, string Script)> Steps);
