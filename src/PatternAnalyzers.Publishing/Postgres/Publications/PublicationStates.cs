namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>How far a publication has come.</summary>
internal static class PublicationStates
{
    /// <summary>Intended: the other store may hold some of it, this one nothing.</summary>
    public const string Pending = "pending";

    /// <summary>In both stores; stale points may be left in the other one.</summary>
    public const string Committed = "committed";

    /// <summary>Complete.</summary>
    public const string Done = "done";

    /// <summary>Broken off and undone by a later run.</summary>
    public const string Undone = "undone";

    /// <summary>On its way to be undone by the user: the other store may have been set back already.</summary>
    public const string Reverting = "reverting";

    /// <summary>Undone by the user.</summary>
    public const string RolledBack = "rolled_back";
}
