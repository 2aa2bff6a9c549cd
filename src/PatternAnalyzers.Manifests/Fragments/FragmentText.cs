using System.Buffers;
using System.Text;
using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>The members of a fragment, one below the other, each element of a list on a line of its own.</summary>
internal sealed class FragmentText(int capacity)
{
    private readonly ArrayBufferWriter<byte> bytes = new(capacity);
    private bool isFirst = true;

    public FragmentText Text(string member, string? value) => Value(member, value is null ? "null" : $"\"{JsonEncodedText.Encode(value)}\"");

    public FragmentText Value(string member, string json)
    {
        Name(member);
        bytes.Write(Encoding.UTF8.GetBytes(json));
        return this;
    }

    /// <summary>Members of an object as they stand there.</summary>
    public FragmentText Values(JsonElement from, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
            Value(member, from.GetProperty(member).GetRawText());
        return this;
    }

    public FragmentText Record(string member, FactsRecord record, string without)
    {
        Name(member);
        Write(RecordMembers.Of(record, without));
        return this;
    }

    public FragmentText Records(string member, IReadOnlyList<FactsRecord> records)
    {
        Name(member);
        bytes.Write("["u8);
        for (var at = 0; at < records.Count; at++)
        {
            bytes.Write(at == 0 ? "\n"u8 : ",\n"u8);
            Write(RecordMembers.Of(records[at]));
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

    public byte[] Finished()
    {
        bytes.Write("}\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private void Name(string member)
    {
        bytes.Write(isFirst ? "{\n"u8 : ",\n"u8);
        isFirst = false;
        Encoding.UTF8.GetBytes($"\"{member}\": ", bytes);
    }

    private void Write(ReadOnlyMemory<byte> members)
    {
        bytes.Write("{"u8);
        bytes.Write(members.Span);
    }
}
