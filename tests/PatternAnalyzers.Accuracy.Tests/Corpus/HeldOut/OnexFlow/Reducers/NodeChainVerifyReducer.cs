using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Reducers.HeldOut;

public enum ChainPhase { Unverified, Walking, Intact, Broken }

public readonly record struct ChainLink(long Height, string Hash, string PreviousHash);

public sealed record ChainCursor(ChainPhase Phase, long Height, string TipHash, long? BrokenAt)
{
    public static ChainCursor Start { get; } = new(ChainPhase.Unverified, -1, "", null);
}

/// <summary>Verification of a receipt chain, one link at a time.</summary>
[NodeArchetype(EnumNodeArchetype.Reducer)]
public static class NodeChainVerifyReducer
{
    public static ChainCursor Apply(ChainCursor cursor, ChainLink link)
    {
        if (cursor.Phase == ChainPhase.Broken)
            return cursor;

        if (cursor.Phase == ChainPhase.Unverified)
        {
            return link.Height == 0
                ? new ChainCursor(ChainPhase.Walking, 0, link.Hash, null)
                : Break(cursor, link);
        }

        var follows = link.Height == cursor.Height + 1 && string.Equals(link.PreviousHash, cursor.TipHash, StringComparison.Ordinal);
        return follows ? cursor with { Height = link.Height, TipHash = link.Hash } : Break(cursor, link);
    }

    public static ChainCursor Seal(ChainCursor cursor) => cursor.Phase == ChainPhase.Walking ? cursor with { Phase = ChainPhase.Intact } : cursor;

    private static ChainCursor Break(ChainCursor cursor, ChainLink link) => cursor with { Phase = ChainPhase.Broken, BrokenAt = link.Height };
}
