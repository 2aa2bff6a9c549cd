using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Corpus.Granary.Tenancy.HeldOut;

public interface ICooperative { string Code { get; } bool ReadOnly { get; } }

/// <summary>Row level security in the database wants to know which co-operative is speaking.</summary>
public class SpeakForCooperative : DbConnectionInterceptor
{
    private readonly ICooperative _who;

    public SpeakForCooperative(ICooperative who) => _who = who;

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var cmd = connection.CreateCommand();
        cmd.CommandText = "select set_config('app.coop', @c, false)";
        var p = cmd.CreateParameter();
        p.ParameterName = "c";
        p.Value = _who.Code;
        cmd.Parameters.Add(p);
        await cmd.ExecuteNonQueryAsync(cancellationToken);

        if (!_who.ReadOnly) return;
        cmd.Parameters.Clear();
        cmd.CommandText = "set default_transaction_read_only = on";
        await cmd.ExecuteNonQueryAsync(cancellationToken);
    }
}
