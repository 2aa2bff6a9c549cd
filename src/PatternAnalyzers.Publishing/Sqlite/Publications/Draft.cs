using System.Text;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>A pattern on its way into the store, beside what the store has of it.</summary>
internal sealed record Draft(Pattern Pattern, string Data, string Text, string TextHash, StoredPattern? Stored)
{
    public Change Change => Stored switch
    {
        null => Change.Insert,
        _ when Stored.ContentHash != Pattern.ContentHash => Change.Renew,
        { Current: false } => Change.Revive,
        _ when Stored.Data != Data => Change.Update,
        _ => Change.None,
    };

    /// <summary>True when no vector of this very text is there.</summary>
    public bool NeedsVector => Change is not (Change.Update or Change.None) || Stored!.TextHash != TextHash;

    public long Generation => Change is Change.Renew ? Stored!.Generation + 1 : Stored?.Generation ?? 1;

    public string Version => $"{Generation}.0.0";

    /// <summary>Id of the generation; the first has the id of the pattern.</summary>
    public string NodeId => Generation == 1 ? Pattern.PatternId : UuidV5.Of(Space(Pattern.PatternId), Version).ToString();

    public string LineageId => Stored?.LineageId ?? Pattern.PatternId;

    public static Draft Of(Pattern pattern, StoredPattern? stored)
    {
        var text = EmbeddingText.Of(pattern);
        var hash = Hash.Of(Encoding.UTF8.GetBytes(text));
        return new Draft(pattern, ManifestJson.SerializePattern(pattern), text, hash, stored);
    }

    private static Guid Space(string patternId) => Guid.TryParse(patternId, out var id) ? id : UuidV5.Of(PatternId.Namespace, patternId);
}
