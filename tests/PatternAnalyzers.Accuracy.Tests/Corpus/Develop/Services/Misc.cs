namespace Corpus.Services.Various;

public sealed class CacheKey : IEquatable<CacheKey>
{
    public CacheKey(string area, string id) { Area = area; Id = id; }
    public string Area { get; }
    public string Id { get; }
    public bool Equals(CacheKey? other) => other is not null && other.Area == Area && other.Id == Id;
    public override bool Equals(object? obj) => Equals(obj as CacheKey);
    public override int GetHashCode() => HashCode.Combine(Area, Id);
}

public class MatcherRule { public string Field { get; set; } = ""; public string Pattern { get; set; } = ""; public bool Negate { get; set; } }
public sealed record ScheduleEntry(DayOfWeek Day, TimeOnly From, TimeOnly To, string Room);
public class GraphQuery { public string Cypher { get; init; } = ""; public Dictionary<string, object?> Parameters { get; init; } = []; }
public record MessageBrokerConnectionInfo(string Host, int Port, string VirtualHost);
public sealed class HashResult { public string Algorithm { get; set; } = "SHA256"; public byte[] Digest { get; set; } = []; }
public sealed class ServiceRegistrationEventArgs(string service, Uri address) : EventArgs { public string Service { get; } = service; public Uri Address { get; } = address; }

public partial class ParserGrammar
{
    public const string Digit = "[0-9]";
    public const string Word = "[A-Za-z_]+";
    public const string Call = Word + @"\(.*\)";
}
