using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Qdrant.Payloads;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>A pattern on its way into the collection. The payload itself is built again when it is written: a hundred thousand of them at once would not be small.</summary>
/// <param name="Place">Where the pattern is.</param>
/// <param name="PatternId">Its id.</param>
/// <param name="Change">What happens to its point.</param>
/// <param name="Length">Size of its payload, about.</param>
internal sealed record PointDraft(PatternPlace Place, string PatternId, PointChange Change, int Length)
{
    /// <summary>The pattern, read again where the manifest is too large to be held.</summary>
    public Pattern Pattern => Place.Pattern;

    public static PointDraft Of(PatternPlace place, string repository, string model, IReadOnlyDictionary<string, OwnedPoint> owned)
    {
        var pattern = place.Pattern;
        var payload = PatternPayload.Of(pattern, repository, model);
        var stored = owned.GetValueOrDefault(pattern.PatternId);
        var change = stored switch
        {
            null => PointChange.Insert,
            _ when stored.Text != Digest.Of(payload.TextHash) => PointChange.Embed,
            _ when stored.Payload != Digest.Of(payload.PayloadHash) => PointChange.Update,
            _ => PointChange.None,
        };
        return new(place, pattern.PatternId, change, payload.Length);
    }
}
