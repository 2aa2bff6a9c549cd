using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant.Payloads;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>A pattern on its way into the collection. The payload itself is built again when it is written: a hundred thousand of them at once would not be small.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Change">What happens to its point.</param>
/// <param name="Length">Size of its payload, about.</param>
internal sealed record PointDraft(Pattern Pattern, PointChange Change, int Length)
{
    public static PointDraft Of(Pattern pattern, string repository, string model, OwnedPoint? stored)
    {
        var payload = PatternPayload.Of(pattern, repository, model);
        var change = stored switch
        {
            null => PointChange.Insert,
            _ when stored.TextHash != payload.TextHash => PointChange.Embed,
            _ when stored.PayloadHash != payload.PayloadHash => PointChange.Update,
            _ => PointChange.None,
        };
        return new(pattern, change, payload.Length);
    }
}
