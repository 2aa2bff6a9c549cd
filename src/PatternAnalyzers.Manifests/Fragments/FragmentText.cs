using System.Text;
using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>The members of a fragment, one below the other, each element of a list on a line of its own.</summary>
internal sealed class FragmentText(int capacity)
{
    // Generic writers and spans of arguments are translated anew by each build's task; this stream .NET has translated.
    private readonly MemoryStream bytes = new(capacity);
    private bool isFirst = true;

    public FragmentText Text(string member, string? value) => Value(member, value is null ? "null" : Quoted(value));

    public FragmentText Value(string member, string json)
    {
        Name(member);
        bytes.Write(Encoding.UTF8.GetBytes(json));
        return this;
    }

    /// <summary>Members of an object as they stand there.</summary>
    public FragmentText Values(JsonElement from, params string[] members)
    {
        foreach (var member in members)
            Value(member, from.GetProperty(member).GetRawText());
        return this;
    }

    /// <summary>The members of a record, without the number that comes first where it has this name.</summary>
    public FragmentText Record(string member, FactsRecord record, ReadOnlySpan<byte> without)
    {
        Name(member);
        var members = record.Members();
        Write(members.Span[1..].StartsWith(without) ? members[(members.Span.IndexOf((byte)',') + 1)..] : members);
        return this;
    }

    public FragmentText Records(string member, IReadOnlyList<FactsRecord> records)
    {
        Name(member);
        bytes.Write("["u8);
        for (var at = 0; at < records.Count; at++)
        {
            bytes.Write(at == 0 ? "\n"u8 : ",\n"u8);
            Write(records[at].Members());
        }

        bytes.Write("]"u8);
        return this;
    }

    /// <summary>What follows are members of an object, until it is <see cref="Closed"/>.</summary>
    public FragmentText Opened(string member)
    {
        Name(member);
        isFirst = true;
        return this;
    }

    public FragmentText Closed()
    {
        bytes.Write("}"u8);
        return this;
    }

    public ReadOnlyMemory<byte> Finished()
    {
        bytes.Write("}\n"u8);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    // A SHA needs no encoder, whose tables take longer to make than all of its fragment's head.
    private static string Quoted(string value) => $"\"{(IsPlain(value) ? value : JsonEncodedText.Encode(value).ToString())}\"";

    private static bool IsPlain(string value)
    {
        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return false;
        }

        return true;
    }

    private void Name(string member)
    {
        bytes.Write(isFirst ? "{\n"u8 : ",\n"u8);
        isFirst = false;
        bytes.Write(Encoding.UTF8.GetBytes($"\"{member}\": "));
    }

    private void Write(ReadOnlyMemory<byte> members)
    {
        bytes.Write("{"u8);
        bytes.Write(members.Span);
    }
}
