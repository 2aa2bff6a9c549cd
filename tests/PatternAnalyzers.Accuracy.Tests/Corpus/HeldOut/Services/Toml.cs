namespace Corpus.Services.Configuration.HeldOut;

public class IniDocument
{
    public static Dictionary<string, Dictionary<string, string>> From(string text)
    {
        var doc = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        var section = doc[""] = [];
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is ';' or '#') continue;
            if (line[0] == '[')
            {
                if (line[^1] != ']') throw new FormatException($"line {number}: missing ]");
                section = doc[line[1..^1]] = [];
                continue;
            }
            var eq = line.IndexOf('=');
            if (eq < 0) throw new FormatException($"line {number}: key=value expected");
            section[line[..eq].TrimEnd()] = line[(eq + 1)..].TrimStart();
        }
        return doc;
    }
}

internal ref struct TagScanner(ReadOnlySpan<byte> data)
{
    private ReadOnlySpan<byte> rest = data;

    public bool Next(out int tag, out ReadOnlySpan<byte> value)
    {
        tag = 0;
        value = default;
        if (rest.Length < 2) return false;
        int i = 0;
        tag = rest[i++];
        if ((tag & 0x1F) == 0x1F)
            do tag = tag << 8 | rest[i]; while ((rest[i++] & 0x80) != 0);
        int length = rest[i++];
        if (length > 0x80)
        {
            int n = length & 0x7F;
            length = 0;
            while (n-- > 0) length = length << 8 | rest[i++];
        }
        value = rest.Slice(i, length);
        rest = rest[(i + length)..];
        return true;
    }
}
