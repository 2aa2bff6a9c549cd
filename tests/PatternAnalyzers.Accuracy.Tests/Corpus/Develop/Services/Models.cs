using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Corpus.Services.Contracts;

public sealed record RouteTable(string Depot, IReadOnlyList<RouteTableEntry> Entries);
public sealed record RouteTableEntry(int Sequence, string Stop, TimeOnly Eta);

public class EmbeddingDto
{
    [JsonPropertyName("vector")] public float[] Vector { get; set; } = [];
    [JsonPropertyName("model")] public string Model { get; set; } = "";
    [JsonPropertyName("tokens")] public int Tokens { get; set; }
}

public class ScoreBoard
{
    public string Home { get; set; } = "";
    public string Guest { get; set; } = "";
    public int HomeScore { get; set; }
    public int GuestScore { get; set; }
    public List<string> Remarks { get; } = [];
}

public class CreateParcelRequest
{
    [Required, StringLength(64)] public string Recipient { get; init; } = "";
    [Range(1, 31500)] public int Grams { get; init; }
    [RegularExpression("^[A-Z]{2}$")] public string Country { get; init; } = "DE";
}

public readonly record struct Money(decimal Amount, string Currency)
{
    public override string ToString() => $"{Amount:F2} {Currency}";
}

/// <summary>What a reducer reports about its state.</summary>
public record ReducerStateSnapshot(long Version, DateTimeOffset At, IReadOnlyDictionary<string, int> Counters);

public sealed record SearchServiceResponse<T>(IReadOnlyList<T> Items, int Total, string? Cursor);
