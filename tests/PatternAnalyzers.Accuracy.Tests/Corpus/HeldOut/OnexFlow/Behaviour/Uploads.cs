namespace Corpus.OnexFlow.Behaviour.Uploads.HeldOut;

public readonly ref struct Magic(ReadOnlySpan<byte> head)
{
    private readonly ReadOnlySpan<byte> _head = head;

    public bool Starts(ReadOnlySpan<byte> prefix) => _head.StartsWith(prefix);
}

// decides what an upload really is, whatever it claims
internal static class UploadSender
{
    internal static string? Detect(ReadOnlySpan<byte> head, string claimed)
    {
        var magic = new Magic(head);
        var real = magic.Starts("%PDF-"u8) ? "application/pdf"
            : magic.Starts([0x89, 0x50, 0x4E, 0x47]) ? "image/png"
            : magic.Starts([0xFF, 0xD8, 0xFF]) ? "image/jpeg"
            : magic.Starts("PK"u8) ? "application/zip"
            : null;
        if (real is null) return "unknown content";
        return string.Equals(real, claimed, StringComparison.OrdinalIgnoreCase) ? null : $"claimed {claimed}, is {real}";
    }
}

public sealed class DatabaseUrl
{
    public required string Host { get; init; }
    public required int Port { get; init; }
    public required string Name { get; init; }

    public static DatabaseUrl Connect(string url)
    {
        var uri = new Uri(url, UriKind.Absolute);
        if (uri.Scheme is not ("postgres" or "postgresql" or "mysql")) throw new FormatException(uri.Scheme);
        var port = uri.Port > 0 ? uri.Port : uri.Scheme == "mysql" ? 3306 : 5432;
        var name = uri.AbsolutePath.Trim('/');
        return name.Length == 0 || name.Contains('/') ? throw new FormatException("one database, please") : new DatabaseUrl { Host = uri.Host, Port = port, Name = name };
    }
}

public sealed class AttendanceTracker
{
    public (int Present, int Late, double Rate) Track(TimeOnly bell, IEnumerable<TimeOnly?> arrivals)
    {
        int present = 0, late = 0, all = 0;
        foreach (var arrival in arrivals)
        {
            all++;
            if (arrival is not { } at) continue;
            present++;
            if (at > bell.AddMinutes(5)) late++;
        }

        return (present, late, all == 0 ? 0 : (double)present / all);
    }
}
