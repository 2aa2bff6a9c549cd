namespace Corpus.Agents.Domain;

public sealed record UserAgentInfo(string Browser, Version? Version, bool Mobile);

/// <summary>Reads the User-Agent header of a request.</summary>
public static class UserAgentParser
{
    private static readonly string[] Known = ["Edg", "OPR", "Chrome", "Firefox", "Safari"];
    public static UserAgentInfo Parse(string header)
    {
        foreach (var name in Known)
        {
            var at = header.IndexOf(name + "/", StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = header[(at + name.Length + 1)..];
            var end = rest.IndexOfAny([' ', ';', ')']);
            Version.TryParse(end < 0 ? rest : rest[..end], out var version);
            return new(name, version, header.Contains("Mobile"));
        }
        return new("other", null, header.Contains("Mobile"));
    }
}

public class TravelAgent
{
    private readonly List<string> _licences = [];
    public int Id { get; private set; }
    public string Name { get; private set; } = "";
    public decimal CommissionRate { get; private set; }
    public IReadOnlyList<string> Licences => _licences;
    public void Raise(decimal by) { if (CommissionRate + by > 0.2m) throw new InvalidOperationException("over 20 %"); CommissionRate += by; }
    public void Grant(string licence) { if (!_licences.Contains(licence)) _licences.Add(licence); }
}

public sealed class InsuranceAgent
{
    private readonly Dictionary<string, decimal> _book = new();
    public Guid Id { get; } = Guid.NewGuid();
    public bool Suspended { get; private set; }
    public void Sell(string policy, decimal premium)
    {
        if (Suspended) throw new InvalidOperationException("suspended");
        if (!_book.TryAdd(policy, premium)) throw new ArgumentException("already sold", nameof(policy));
    }
    public void Cancel(string policy) => _book.Remove(policy);
    public void Suspend() => Suspended = true;
    public decimal Commission() => _book.Values.Sum() * 0.08m;
}

/// <summary>ABA routing number of a US bank.</summary>
public readonly record struct RoutingNumber
{
    private readonly string _digits;
    public RoutingNumber(string digits)
    {
        if (digits.Length != 9 || !digits.All(char.IsAsciiDigit)) throw new FormatException("nine digits");
        var sum = digits.Select((c, i) => (c - '0') * (i % 3) switch { 0 => 3, 1 => 7, _ => 1 }).Sum();
        if (sum % 10 != 0) throw new FormatException("checksum");
        _digits = digits;
    }
    public string FederalReserveDistrict => _digits[..2];
    public override string ToString() => _digits;
}

public class DeliveryRoute
{
    public int Id { get; init; }
    public string Van { get; set; } = "";
    public List<DeliveryStop> Stops { get; } = [];
    public TimeSpan Planned => TimeSpan.FromMinutes(Stops.Sum(s => s.Minutes));
    public void Append(DeliveryStop stop) { stop.Position = Stops.Count + 1; Stops.Add(stop); }
}
public class DeliveryStop { public int Position { get; set; } public string Street { get; set; } = ""; public int Minutes { get; set; } }

public sealed record IntelligenceReport(Guid Id, string Source, string Assessment, char Reliability, DateOnly Collected);

public sealed class EstateAgentListing { public string Agent { get; set; } = ""; public string Address { get; set; } = ""; public int Bedrooms { get; set; } public decimal Asking { get; set; } }

public sealed class CleaningAgent
{
    public string Chemical { get; init; } = ""; public double Ph { get; init; }
    public bool IsCompatibleWith(CleaningAgent other) => !(Ph < 4 && other.Chemical.Contains("hypochlorite") || other.Ph < 4 && Chemical.Contains("hypochlorite"));
}

public sealed record FishHook(int Size, string Shape, bool Barbed);
public sealed record RouterDevice(string Serial, string Firmware, string Address, int Ports);
public sealed record ConfidenceInterval(double Low, double High, double Level) { public bool Contains(double x) => x >= Low && x <= High; }
