using System.Text;
using System.Text.Json;
using OmniBase.Models;

namespace Corpus.OnexNodes.LedgerProjection.HeldOut;

public record PlatformEvent(string Topic, int Partition, long Offset, byte[]? Key, byte[] Value, IReadOnlyDictionary<string, string> Headers);
public record LedgerAppendIntent(string Topic, string Position, string BodyBase64, string? EventType, Guid? Correlation);

public class NodeLedgerProjectionCompute
{
    public LedgerAppendIntent Project(PlatformEvent e)
    {
        if (e.Value.Length == 0)
            throw new OnexException("LEDGER_EMPTY", "An event without a body cannot be audited.");
        var (type, correlation) = Sniff(e.Value);
        if (e.Headers.TryGetValue("correlation-id", out var header) && Guid.TryParse(header, out var id))
            correlation = id;
        return new(e.Topic, $"{e.Partition}:{e.Offset}", Convert.ToBase64String(e.Value), type ?? e.Headers.GetValueOrDefault("type"), correlation);
    }

    private static (string?, Guid?) Sniff(ReadOnlySpan<byte> json)
    {
        string? type = null; Guid? correlation = null;
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
                if (reader.ValueTextEquals("event_type"u8) && reader.Read()) type = reader.GetString();
                else if (reader.ValueTextEquals("correlation_id"u8) && reader.Read() && reader.TryGetGuid(out var g)) correlation = g;
            }
        }
        catch (JsonException) { }
        return (type, correlation);
    }
}
