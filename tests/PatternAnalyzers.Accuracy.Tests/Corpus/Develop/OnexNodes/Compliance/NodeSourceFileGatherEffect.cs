using System.Collections.Immutable;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Compliance;

public sealed record ModelGatherRequest(string Root, ImmutableArray<string> Suffixes, long MaxFileBytes);
public sealed record ModelGatheredFile(string Path, string Content);

public sealed class NodeSourceFileGatherEffect : IEffectNode
{
    public Guid NodeId { get; } = new("6c1f3d0a-51b2-4d0b-9d5b-2b5d8c6a1f10");

    public IReadOnlyList<ModelGatheredFile> Gather(ModelGatherRequest request)
    {
        var result = new List<ModelGatheredFile>();
        foreach (var file in new DirectoryInfo(request.Root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.Length > request.MaxFileBytes || !request.Suffixes.Any(s => file.Name.EndsWith(s, StringComparison.Ordinal)))
            {
                continue;
            }

            using var reader = file.OpenText();
            result.Add(new ModelGatheredFile(Path.GetRelativePath(request.Root, file.FullName), reader.ReadToEnd()));
        }

        return result;
    }
}
