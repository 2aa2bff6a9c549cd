using System.Runtime.CompilerServices;
using MediatR;
using Npgsql;

namespace Corpus.Handlers.Telemetry;

public record StreamReadings(string Station, DateTime Since) : IStreamRequest<Reading>;

public readonly record struct Reading(DateTime At, double Celsius, double Humidity);

public sealed class StreamReadingsHandler(NpgsqlDataSource source) : IStreamRequestHandler<StreamReadings, Reading>
{
    public async IAsyncEnumerable<Reading> Handle(StreamReadings request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select at, celsius, humidity from readings where station = $1 order by at");
        command.Parameters.AddWithValue(request.Station);
        using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var at = reader.GetDateTime(0);
            if (at < request.Since) continue;
            yield return new Reading(at, reader.GetDouble(1), reader.GetDouble(2));
        }
    }
}

public record PurgeStation(string Station) : IRequest;

public sealed class StationCleaner : IRequestHandler<PurgeStation>
{
    private readonly ISender _sender;
    private readonly DirectoryInfo _root;

    public StationCleaner(ISender sender, DirectoryInfo root) => (_sender, _root) = (sender, root);

    public Task Handle(PurgeStation request, CancellationToken cancellationToken)
    {
        foreach (var file in _root.EnumerateFiles(request.Station + "-*.csv"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            file.Delete();
        }
        return Task.CompletedTask;
    }
}
