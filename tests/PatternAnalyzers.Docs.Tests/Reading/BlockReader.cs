namespace PatternAnalyzers.Docs.Tests.Reading;

/// <summary>Reads fences and indented blocks out of Markdown.</summary>
internal static class BlockReader
{
    private const string Fence = "```";
    private const string Indent = "    ";

    public static IEnumerable<DocBlock> Read(string page, IReadOnlyList<string> lines)
    {
        var heading = "";
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith('#'))
                heading = lines[index].TrimStart('#').Trim();

            var isFence = lines[index].StartsWith(Fence, StringComparison.Ordinal);
            if (!isFence && !lines[index].StartsWith(Indent, StringComparison.Ordinal))
                continue;

            var first = isFence ? index + 1 : index;
            var last = first;
            while (last < lines.Count
                && (isFence ? !lines[last].StartsWith(Fence, StringComparison.Ordinal) : lines[last].StartsWith(Indent, StringComparison.Ordinal)))
                last++;

            yield return new DocBlock(
                page,
                heading,
                first + 1,
                isFence ? lines[index][Fence.Length..].Trim() : null,
                [.. lines.Skip(first).Take(last - first).Select(line => isFence ? line : line[Indent.Length..])]);
            index = last;
        }
    }
}
