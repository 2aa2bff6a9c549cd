using System.Collections.Concurrent;
using System.Diagnostics;
using Grpc.Core;
using Protos.Build.V1;
using Protos.Clinic.V1;
using Protos.Games.V1;
using Protos.Money.V1;
using Protos.Tracking.V1;

namespace Corpus.Handlers.Remote.HeldOut;

internal sealed class Lobby : Matchmaking.MatchmakingBase
{
    private static readonly ConcurrentDictionary<int, (string Player, IServerStreamWriter<MatchFound> Writer)> Waiting = new();

    public override async Task Join(JoinRequest request, IServerStreamWriter<MatchFound> responseStream, ServerCallContext context)
    {
        var bucket = request.Rating / 100;
        if (Waiting.TryRemove(bucket, out var other) && other.Player != request.PlayerId)
        {
            var match = new MatchFound { MatchId = Guid.NewGuid().ToString("N") };
            match.Players.AddRange([other.Player, request.PlayerId]);
            await Task.WhenAll(other.Writer.WriteAsync(match), responseStream.WriteAsync(match));
            return;
        }
        Waiting[bucket] = (request.PlayerId, responseStream);
        await Task.Delay(TimeSpan.FromMinutes(2), context.CancellationToken);
    }
}

internal sealed class CompilerFrontDoor(string toolchain) : Compiler.CompilerBase
{
    public override async Task<CompileReply> Compile(CompileRequest request, ServerCallContext context)
    {
        var file = Path.ChangeExtension(Path.GetTempFileName(), request.Language);
        await File.WriteAllTextAsync(file, request.Source);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(toolchain, file) { RedirectStandardError = true })!;
            var errors = await process.StandardError.ReadToEndAsync(context.CancellationToken);
            await process.WaitForExitAsync(context.CancellationToken);
            var reply = new CompileReply { Ok = process.ExitCode == 0 };
            foreach (var line in errors.Split('\n').Where(l => l.Length > 0))
                reply.Diagnostics.Add(new Diagnostic { Text = line, Line = LineOf(line) });
            return reply;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int LineOf(string text)
    {
        var open = text.IndexOf('(');
        var comma = text.IndexOf(',', open + 1);
        return open >= 0 && comma > open && int.TryParse(text.AsSpan(open + 1, comma - open - 1), out var n) ? n : 0;
    }
}

internal class FixedParityDesk : CurrencyDesk.CurrencyDeskBase
{
    private static readonly IReadOnlyDictionary<string, double> PerEuro = new Dictionary<string, double> { ["EUR"] = 1, ["BAM"] = 1.95583, ["BGN"] = 1.95583, ["XOF"] = 655.957 };

    public override Task<ConvertReply> Convert(ConvertRequest request, ServerCallContext context) =>
        PerEuro.TryGetValue(request.From, out var from) && PerEuro.TryGetValue(request.To, out var to)
            ? Task.FromResult(new ConvertReply { Rate = to / from, AmountMinor = (long)(request.AmountMinor * to / from) })
            : Task.FromException<ConvertReply>(new RpcException(new Status(StatusCode.InvalidArgument, "no parity")));
}

public abstract class GuardedAppointments : Appointments.AppointmentsBase
{
    protected static string Caller(ServerCallContext context) =>
        context.RequestHeaders.GetValue("x-user") ?? throw new RpcException(new Status(StatusCode.Unauthenticated, "who are you"));
}

public class WalkIn(Queue<string> room) : GuardedAppointments
{
    public override Task<BookReply> Book(BookRequest request, ServerCallContext context)
    {
        room.Enqueue($"{Caller(context)}:{request.PatientId}");
        return Task.FromResult(new BookReply { AppointmentId = $"W{room.Count}" });
    }
}

internal sealed class TrackingProxy(HttpClient upstream) : ParcelTracking.ParcelTrackingBase
{
    public override async Task Follow(TrackRequest request, IServerStreamWriter<TrackReply> responseStream, ServerCallContext context)
    {
        string? last = null;
        while (!context.CancellationToken.IsCancellationRequested)
        {
            var now = await upstream.GetFromJsonAsync<TrackReply>("parcels/" + request.TrackingNumber, context.CancellationToken);
            if (now is not null && now.Status != last) await responseStream.WriteAsync(now);
            last = now?.Status;
            await Task.Delay(5000, context.CancellationToken);
        }
    }
}
