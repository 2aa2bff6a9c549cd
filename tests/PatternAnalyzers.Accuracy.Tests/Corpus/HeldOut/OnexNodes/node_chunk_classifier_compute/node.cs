using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.ChunkClassifier.HeldOut;

public enum ChunkKind { ApiConstraint, ConfigNote, Rule, FailurePattern, ExampleCode, RepoMap, DocExcerpt }

public class HandlerChunkClassify
{
    public ChunkKind Handle(string chunk)
    {
        var fences = chunk.Split("```").Length / 2;
        if (fences > 0 && chunk.Length < 400 * fences) return ChunkKind.ExampleCode;
        if (Has(chunk, "must not", "never", "always")) return ChunkKind.Rule;
        if (Has(chunk, "endpoint", "rate limit", "payload")) return ChunkKind.ApiConstraint;
        if (Has(chunk, "environment variable", "setting", ".env")) return ChunkKind.ConfigNote;
        if (Has(chunk, "root cause", "symptom", "workaround")) return ChunkKind.FailurePattern;
        return chunk.Contains("├──") ? ChunkKind.RepoMap : ChunkKind.DocExcerpt;
    }

    private static bool Has(string text, params string[] any) => any.Any(a => text.Contains(a, StringComparison.OrdinalIgnoreCase));
}

public sealed class NodeChunkClassifierCompute : NodeCompute<string, ChunkKind>
{
    public NodeChunkClassifierCompute(ModelOnexContainer container) : base(container) { }
    public override ChunkKind Compute(string input) => new HandlerChunkClassify().Handle(input);
}
