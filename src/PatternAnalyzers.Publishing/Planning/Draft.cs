using System.Text;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>A pattern on its way into the store, beside what the store has of it.</summary>
/// <remarks>It keeps neither the pattern nor hashes: a hundred thousand drafts are held at once, and most hashes are made of what is written anyway.</remarks>
/// <param name="Place">Where the pattern is.</param>
/// <param name="PatternId">Its id.</param>
/// <param name="Stored">What the store has of it; null when it never had it.</param>
/// <param name="Change">What is to be done.</param>
internal sealed record Draft(PatternPlace Place, string PatternId, StoredPattern? Stored, Change Change)
{
    /// <summary>The pattern, read again where the manifest is too large to be held.</summary>
    public Pattern Pattern => Place.Pattern;

    /// <summary>The vanished pattern that this one was before it was moved or renamed; only beside <see cref="Change.Insert"/>.</summary>
    public StoredPattern? Origin { get; init; }

    /// <summary>Hash of <see cref="Text"/>.</summary>
    public string TextHash => HashOf(Text());

    /// <summary>True when no vector of this very text is there.</summary>
    public bool NeedsVector => Change is not (Change.Update or Change.None) || Stored!.Text != Digest.Of(TextHash);

    public long Generation => Change is Change.Renew ? Stored!.Generation + 1 : Stored?.Generation ?? 1;

    public string Version => $"{Generation}.0.0";

    /// <summary>Id of the generation; the first has the id of the pattern.</summary>
    public string NodeId => Change is Change.Insert or Change.Renew ? NodeIds.Of(PatternId, Generation) : Stored!.NodeId;

    public string LineageId => Stored?.LineageId ?? Origin?.LineageId ?? NodeIds.Of(PatternId, 1);

    /// <summary>The pattern as stores keep it.</summary>
    public string Data() => ManifestJson.SerializePattern(Pattern);

    /// <summary><see cref="Data"/> in UTF-8.</summary>
    public byte[] DataBytes() => ManifestJson.SerializePatternToBytes(Pattern);

    /// <summary>What vectors are made of.</summary>
    public string Text() => EmbeddingText.Of(Pattern);

    public static Draft Of(PatternPlace place, IReadOnlyDictionary<string, StoredPattern> known)
    {
        var pattern = place.Pattern;
        var stored = known.GetValueOrDefault(pattern.PatternId);
        return new(place, stored?.PatternId ?? pattern.PatternId, stored, ChangeOf(pattern, stored));
    }

    public static string HashOf(string text) => Hash.Of(Encoding.UTF8.GetBytes(text));

    private static Change ChangeOf(Pattern pattern, StoredPattern? stored) => stored switch
    {
        null => Change.Insert,
        _ when stored.Content != Digest.OfKnown(pattern.ContentHash) => Change.Renew,
        { Current: false } => Change.Revive,
        _ when stored.Data != Digest.Of(Hash.Of(ManifestJson.SerializePatternToBytes(pattern))) => Change.Update,
        _ => Change.None,
    };
}
