namespace Corpus.Services.Messaging837;

public sealed record Segment(string Tag, IReadOnlyList<string[]> Elements);

/// <summary>Splits an EDIFACT interchange into segments, honouring the UNA service string.</summary>
public sealed class EdifactReader
{
    public IReadOnlyList<Segment> Read(ReadOnlySpan<char> text)
    {
        char component = ':', element = '+', release = '?', terminator = '\'';
        if (text.StartsWith("UNA"))
        {
            component = text[3]; element = text[4]; release = text[6]; terminator = text[8];
            text = text[9..];
        }
        var segments = new List<Segment>();
        var elements = new List<string[]>();
        var components = new List<string>();
        var current = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == release && i + 1 < text.Length) { current.Append(text[++i]); continue; }
            if (c is '\r' or '\n') continue;
            if (c != component && c != element && c != terminator) { current.Append(c); continue; }
            components.Add(current.ToString());
            current.Clear();
            if (c == component) continue;
            elements.Add([.. components]);
            components.Clear();
            if (c == terminator)
            {
                segments.Add(new Segment(elements[0][0], elements.Skip(1).ToArray()));
                elements.Clear();
            }
        }
        return segments;
    }
}
