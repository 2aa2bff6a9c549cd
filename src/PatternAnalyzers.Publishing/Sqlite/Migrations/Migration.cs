namespace PatternAnalyzers.Publishing.Sqlite.Migrations;

/// <summary>One step of the tables; once released it never changes.</summary>
internal sealed record Migration(int Number, string Name, string Script);
