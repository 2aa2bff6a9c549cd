namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>A publication in the journal.</summary>
internal sealed record PublicationEntry(Guid Id, int Number, string State, string ManifestHash);
