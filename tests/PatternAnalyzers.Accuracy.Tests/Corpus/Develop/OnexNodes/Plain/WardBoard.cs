using System.Data.Common;

namespace Corpus.OnexNodes.Plain;

public sealed record BedState(string Ward, int Bed, string? PatientNumber, DateTime Since);

public interface IBedSource
{
    Task<IReadOnlyList<BedState>> CurrentAsync(string ward);
    Task SaveAsync(BedState state);
}

internal sealed class SqlBedSource(DbDataSource database) : IBedSource
{
    public async Task<IReadOnlyList<BedState>> CurrentAsync(string ward)
    {
        await using var command = database.CreateCommand("select ward, bed, patient, since from bed_state where ward = @w");
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("w", ward);
        command.Parameters.Add(parameter);
        var beds = new List<BedState>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            beds.Add(new BedState(reader.GetString(0), reader.GetInt32(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetDateTime(3)));
        }

        return beds;
    }

    public async Task SaveAsync(BedState state)
    {
        await using var command = database.CreateCommand("update bed_state set patient = @p, since = @s where ward = @w and bed = @b");
        foreach (var (name, value) in new (string, object?)[] { ("p", state.PatientNumber), ("s", state.Since), ("w", state.Ward), ("b", state.Bed) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}

public sealed class Admission(IBedSource beds, TimeProvider clock)
{
    /// <summary>Puts a patient in the bed which has been empty the longest.</summary>
    public async Task<BedState?> AdmitAsync(string ward, string patientNumber)
    {
        var free = (await beds.CurrentAsync(ward)).Where(b => b.PatientNumber is null).MinBy(b => b.Since);
        if (free is null)
        {
            return null;
        }

        var occupied = free with { PatientNumber = patientNumber, Since = clock.GetUtcNow().UtcDateTime };
        await beds.SaveAsync(occupied);
        return occupied;
    }
}
