using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Documents;

public sealed record ModelSection(int Level, string Heading, string Body, IReadOnlyList<string> CodeFences);

public interface IHandlerMarkdownSplit
{
    IReadOnlyList<ModelSection> Split(string markdown);
}

public sealed class HandlerMarkdownSplit : IHandlerMarkdownSplit
{
    public IReadOnlyList<ModelSection> Split(string markdown)
    {
        var sections = new List<ModelSection>();
        var (level, heading) = (0, "");
        var body = new List<string>();
        var fences = new List<string>();
        List<string>? fence = null;

        void Flush()
        {
            if (heading.Length > 0 || body.Count > 0)
                sections.Add(new ModelSection(level, heading, string.Join('\n', body).Trim(), fences.ToArray()));
            body.Clear();
            fences.Clear();
        }

        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fence is null) { fence = []; }
                else { fences.Add(string.Join('\n', fence)); fence = null; }
            }
            else if (fence is not null)
            {
                fence.Add(line);
            }
            else if (line.StartsWith('#'))
            {
                Flush();
                level = line.TakeWhile(c => c == '#').Count();
                heading = line[level..].Trim();
            }
            else
            {
                body.Add(line);
            }
        }

        Flush();
        return sections;
    }
}

public sealed class NodeDocumentParserCompute : NodeCompute<string, IReadOnlyList<ModelSection>>
{
    private readonly IHandlerMarkdownSplit _split;

    public NodeDocumentParserCompute(ModelOnexContainer container, IHandlerMarkdownSplit split) : base(container) => _split = split;

    public override IReadOnlyList<ModelSection> Compute(string input) => _split.Split(input);
}
