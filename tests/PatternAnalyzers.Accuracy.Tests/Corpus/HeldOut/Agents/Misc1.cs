using System.Diagnostics.CodeAnalysis;
namespace Corpus.Agents.Assorted.HeldOut;

[Flags] public enum AgentPermissions { None = 0, Read = 1, Write = 2, Shell = 4, Network = 8 }

public sealed class AgentProfile
{
    public required string Slug { get; init; }
    public string DisplayName { get; set; } = "";
    public AgentPermissions Permissions { get; set; }
    public Uri? Avatar { get; set; }
}

public sealed class DoubleAgent(string codename)
{
    private readonly List<(DateTime, string)> _handovers = [];
    public string Codename { get; } = codename;
    public bool Burned { get; private set; }
    public void HandOver(string secret, DateTime when) { if (Burned) return; _handovers.Add((when, secret)); if (_handovers.Count > 9) Burned = true; }
}

public readonly struct VectorEmbedding3 { public readonly float X, Y, Z; public VectorEmbedding3(float x, float y, float z) => (X, Y, Z) = (x, y, z); public float Length() => MathF.Sqrt(X * X + Y * Y + Z * Z); }

/// <summary>Hyperlinked climbing topo.</summary>
public record ClimbingRoute(string Crag, string Name, string Grade, int Pitches, IReadOnlyList<string> Gear);

public sealed class BoxingScore
{
    private readonly List<(int Left, int Hook, int Uppercut)> _rounds = [];
    public void AddRound(int left, int hook, int uppercut) => _rounds.Add((left, hook, uppercut));
    public int HookTotal => _rounds.Sum(r => r.Hook);
}

public static class WebhookSignature
{
    public static bool Verify(ReadOnlySpan<byte> body, string header, byte[] key)
    {
        Span<byte> mac = stackalloc byte[32];
        System.Security.Cryptography.HMACSHA256.HashData(key, body, mac);
        return header.Length == 71 && System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(mac, Convert.FromHexString(header.AsSpan(7)));
    }
}

public static class HookEndpoints
{
    public static void MapHooks(this IEndpointRouteBuilder app)
    {
        app.MapPost("/hooks/stripe", async (HttpRequest r) => { using var s = new StreamReader(r.Body); return (await s.ReadToEndAsync()).Length > 0 ? Results.Ok() : Results.BadRequest(); });
        app.MapGet("/hooks/ping", () => "pong");
    }
}

public sealed record RoutingKeyDto(string Exchange, string Key, bool Durable);

public sealed class SwiftRoutingCode : IParsable<SwiftRoutingCode>
{
    private SwiftRoutingCode(string bic) => Bic = bic;
    public string Bic { get; }
    public string Country => Bic[4..6];
    public static SwiftRoutingCode Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var r) ? r : throw new FormatException(s);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SwiftRoutingCode result)
    {
        var ok = s is { Length: 8 or 11 } && s[..6].All(char.IsAsciiLetterUpper);
        result = ok ? new(s!) : null;
        return ok;
    }
}

public sealed class ReferralAgentStatement
{
    public string Agent { get; }
    private readonly SortedList<DateOnly, decimal> _lines = [];
    public ReferralAgentStatement(string agent) => Agent = agent;
    public void Book(DateOnly d, decimal amount) => _lines[d] = _lines.GetValueOrDefault(d) + amount;
    public decimal Balance(DateOnly until) => _lines.Where(l => l.Key <= until).Sum(l => l.Value);
}

public class IntelligenceQuotientTest
{
    public int Score(IReadOnlyList<char> answers, string key, int age)
    {
        var raw = answers.Zip(key).Count(p => p.First == p.Second);
        return (int)Math.Round(100 + 15 * (raw - (key.Length * 0.6 - Math.Max(0, age - 40) * 0.05)) / (key.Length * 0.15));
    }
}

internal static class SystemPrompts { public static readonly string Tutor = "You are a tutor."; public static string For(string lang) => $"Antworte auf {lang}."; }

public interface IAgentDirectory { IReadOnlyList<AgentProfile> All { get; } AgentProfile? Find(string slug); }
