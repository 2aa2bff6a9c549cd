using System.Security.Cryptography;
using System.Text;
using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record BusRecord(string Topic, int Partition, long Offset, byte[] Value);

public static class HandlerLedgerProjection
{
    public static readonly EnumHandlerTypeCategory HandlerCategory = EnumHandlerTypeCategory.Compute;

    public static ModelIntent Handle(BusRecord record)
    {
        var key = $"{record.Topic}:{record.Partition}:{record.Offset}";
        var digest = Convert.ToHexString(SHA256.HashData([.. Encoding.UTF8.GetBytes(key), .. record.Value]));
        return new ModelIntent("ledger.append", "node_ledger_write_effect", new Dictionary<string, string>
        {
            ["key"] = key,
            ["digest"] = digest,
            ["value"] = Convert.ToBase64String(record.Value),
        });
    }
}
