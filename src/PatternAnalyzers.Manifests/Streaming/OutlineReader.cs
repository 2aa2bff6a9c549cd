using System.Text.Json;

namespace PatternAnalyzers.Manifests.Streaming;

/// <summary>Finds the elements of the long lists of a manifest in one pass over the file, without holding more of it than its longest token.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Where its JSON begins.</param>
/// <param name="block">Bytes read at a time; more where a token is longer.</param>
internal sealed class OutlineReader(OpenFile file, long start, int block)
{
    private static readonly string[] Lists = ["patterns", "relationships", "rejected"];

    private readonly List<ElementList> lists = [];
    private byte[] buffer = new byte[block];
    private string? member;
    private ElementList? current;
    private long element;

    /// <summary>The lists in the order of the file.</summary>
    /// <exception cref="JsonException">This is not JSON, or a list holds something else than objects.</exception>
    public IReadOnlyList<ElementList> Read()
    {
        var state = default(JsonReaderState);
        var (offset, held, last) = (start, 0, false);
        while (!last)
        {
            var read = file.Read(buffer.AsSpan(held), offset + held);
            last = read == 0;
            var reader = new Utf8JsonReader(buffer.AsSpan(0, held + read), last, state);
            while (reader.Read())
                Take(ref reader, offset);

            state = reader.CurrentState;
            held = Keep((int)reader.BytesConsumed, held + read);
            offset += reader.BytesConsumed;
        }

        return lists;
    }

    private int Keep(int consumed, int filled)
    {
        var rest = buffer.AsSpan(consumed, filled - consumed);
        if (rest.Length < buffer.Length)
            rest.CopyTo(buffer);
        else
            Array.Resize(ref buffer, buffer.Length * 2);

        return rest.Length;
    }

    private void Take(ref Utf8JsonReader reader, long offset)
    {
        if (reader.CurrentDepth == 1)
            TakeMember(ref reader, offset);
        else if (reader.CurrentDepth == 2 && current is not null)
            TakeElement(ref reader, offset);
    }

    private void TakeMember(ref Utf8JsonReader reader, long offset)
    {
        if (reader.TokenType is JsonTokenType.PropertyName)
            member = NameOf(ref reader);
        else if (reader.TokenType is JsonTokenType.StartArray && member is not null)
            lists.Add(current = new(member, offset + reader.TokenStartIndex + 1));
        else if (reader.TokenType is JsonTokenType.EndArray && current is not null)
            Close(offset + reader.TokenStartIndex);
    }

    private void Close(long closing)
    {
        current!.Closing = closing;
        current = null;
    }

    private void TakeElement(ref Utf8JsonReader reader, long offset)
    {
        if (reader.TokenType is JsonTokenType.StartObject)
            element = offset + reader.TokenStartIndex;
        else if (reader.TokenType is JsonTokenType.EndObject)
            current!.Elements.Add(new(element, (int)(offset + reader.TokenStartIndex + 1 - element)));
        else
            throw new JsonException("A list of a manifest holds objects.");
    }

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        foreach (var name in Lists)
        {
            if (reader.ValueTextEquals(name))
                return name;
        }

        return null;
    }
}
