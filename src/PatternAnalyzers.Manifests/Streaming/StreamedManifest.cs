using System.Text.Json;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Streaming;

/// <summary>A manifest whose long lists stay in its file.</summary>
internal sealed class StreamedManifest(OpenFile file, int block)
{
    /// <summary>The manifest; null when anything in the file is at fault, which reading it whole says best.</summary>
    public Manifest? Open()
    {
        try
        {
            return Sound();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Manifest? Sound()
    {
        var start = Start();
        var outline = new OutlineReader(file, start, block).Read();
        return Header(start, outline) is { } header ? Filled(header, outline) : null;
    }

    private Manifest? Filled(Manifest header, IReadOnlyList<ElementList> outline)
    {
        var patterns = List<Pattern>(outline, "patterns");
        var relationships = List<Relationship>(outline, "relationships");
        var rejected = List<Rejected>(outline, "rejected");
        var ids = new HashSet<Digest>(patterns.Count);
        return patterns.IsSound(pattern => ids.Add(Digest.Of(pattern.PatternId)))
            && relationships.IsSound(static _ => true)
            && rejected.IsSound(static _ => true)
            ? header with { Patterns = patterns, Relationships = relationships, Rejected = rejected }
            : null;
    }

    private SlicedList<T> List<T>(IReadOnlyList<ElementList> outline, string member)
        where T : class => new(file, outline.FirstOrDefault(list => list.Member == member)?.Elements ?? []);

    /// <summary>All but the elements of the lists.</summary>
    private Manifest? Header(long start, IReadOnlyList<ElementList> outline)
    {
        var json = new byte[file.Length - start - outline.Sum(static list => list.Closing - list.Opening)];
        var filled = 0;
        foreach (var list in outline)
        {
            filled += Fill(json, filled, start, list.Opening);
            start = list.Closing;
        }

        Fill(json, filled, start, file.Length);
        return JsonCheck.FirstFault(json) is null && JsonMember.Number(json, "schema_version") == Manifest.CurrentSchemaVersion
            ? ManifestReader.Parsed<Manifest>(json)
            : null;
    }

    private int Fill(byte[] json, int filled, long from, long to)
    {
        var length = (int)(to - from);
        file.Fill(json.AsSpan(filled, length), from);
        return length;
    }

    private long Start()
    {
        Span<byte> mark = stackalloc byte[3];
        return file.Read(mark, 0) == mark.Length && mark.SequenceEqual(ManifestReader.ByteOrderMark) ? mark.Length : 0;
    }
}
