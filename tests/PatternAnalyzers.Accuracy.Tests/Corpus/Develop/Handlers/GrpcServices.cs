using System.Security.Cryptography;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Protos.Build.V1;
using Protos.Clinic.V1;
using Protos.Games.V1;
using Protos.Money.V1;
using Protos.Tracking.V1;

namespace Corpus.Handlers.Rpc;

public class ParcelEvent
{
    public string TrackingNumber { get; set; } = "";
    public string Text { get; set; } = "";
    public DateTime At { get; set; }
}

public class TrackingContext : DbContext
{
    public DbSet<ParcelEvent> Events => Set<ParcelEvent>();
}

public class ParcelTrackingService(TrackingContext db, ILogger<ParcelTrackingService> logger) : ParcelTracking.ParcelTrackingBase
{
    public override async Task<TrackReply> Track(TrackRequest request, ServerCallContext context)
    {
        var events = await db.Events.Where(e => e.TrackingNumber == request.TrackingNumber).OrderBy(e => e.At).ToListAsync(context.CancellationToken);
        if (events.Count == 0)
            throw new RpcException(new Status(StatusCode.NotFound, request.TrackingNumber));
        var reply = new TrackReply { Status = events[^1].Text };
        reply.Events.AddRange(events.Select(e => $"{e.At:u} {e.Text}"));
        return reply;
    }

    public override async Task<UploadSummary> UploadPositions(IAsyncStreamReader<PositionUpdate> requestStream, ServerCallContext context)
    {
        var summary = new UploadSummary();
        await foreach (var p in requestStream.ReadAllAsync(context.CancellationToken))
        {
            if (p.Latitude is < -90 or > 90) { summary.Rejected++; continue; }
            db.Events.Add(new ParcelEvent { TrackingNumber = p.VehicleId, Text = $"{p.Latitude:F4},{p.Longitude:F4}", At = DateTimeOffset.FromUnixTimeMilliseconds(p.UnixMillis).UtcDateTime });
            summary.Accepted++;
        }
        await db.SaveChangesAsync();
        logger.LogInformation("{Accepted} positions stored", summary.Accepted);
        return summary;
    }
}

public sealed class LoanMathService : LoanMath.LoanMathBase
{
    public override Task<AmortizeReply> Amortize(AmortizeRequest request, ServerCallContext context)
    {
        if (request.Months <= 0) throw new RpcException(new Status(StatusCode.InvalidArgument, "months"));
        var monthly = request.AnnualRate / 12d;
        var annuity = monthly == 0 ? request.Principal / request.Months : request.Principal * monthly / (1 - Math.Pow(1 + monthly, -request.Months));
        var rest = request.Principal;
        var reply = new AmortizeReply();
        for (var n = 1; n <= request.Months; n++)
        {
            var interest = rest * monthly;
            rest -= annuity - interest;
            reply.Installments.Add(new Installment { Number = n, Interest = interest, Principal = annuity - interest });
        }
        return Task.FromResult(reply);
    }
}

public class Croupier : DiceRoller.DiceRollerBase
{
    public override Task<RollReply> Roll(RollRequest request, ServerCallContext context)
    {
        var parts = request.Notation.Split('d');
        if (parts.Length != 2 || !int.TryParse(parts[0], out var count) || !int.TryParse(parts[1], out var sides))
            throw new RpcException(new Status(StatusCode.InvalidArgument, "use NdM"));
        var reply = new RollReply();
        for (var i = 0; i < count; i++) reply.Dice.Add(RandomNumberGenerator.GetInt32(1, sides + 1));
        reply.Total = reply.Dice.Sum();
        return Task.FromResult(reply);
    }
}

public interface ICalendarPort
{
    Task<string?> TryReserve(string clinician, DateTimeOffset start, string patient, CancellationToken ct);
}

public class AppointmentsGrpc : Appointments.AppointmentsBase
{
    private readonly ICalendarPort _calendar;

    public AppointmentsGrpc(ICalendarPort calendar) => _calendar = calendar;

    public override async Task<BookReply> Book(BookRequest request, ServerCallContext context)
    {
        var start = DateTimeOffset.FromUnixTimeSeconds(request.StartUnix);
        var id = await _calendar.TryReserve(request.ClinicianId, start, request.PatientId, context.CancellationToken)
            ?? throw new RpcException(new Status(StatusCode.AlreadyExists, "slot taken"));
        return new BookReply { AppointmentId = id };
    }
}

public class VitalsService : Vitals.VitalsBase
{
    public override async Task Exchange(IAsyncStreamReader<VitalSample> requestStream, IServerStreamWriter<VitalAck> responseStream, ServerCallContext context)
    {
        long sequence = 0;
        var recent = new Dictionary<string, Queue<double>>();
        await foreach (var sample in requestStream.ReadAllAsync(context.CancellationToken))
        {
            var key = sample.DeviceId + "/" + sample.Kind;
            if (!recent.TryGetValue(key, out var window)) recent[key] = window = new Queue<double>();
            window.Enqueue(sample.Value);
            if (window.Count > 20) window.Dequeue();
            var mean = window.Average();
            await responseStream.WriteAsync(new VitalAck { Sequence = ++sequence, Alarm = window.Count >= 5 && Math.Abs(sample.Value - mean) > 0.3 * mean });
        }
    }
}

public class ArtifactIntake(IHostEnvironment env) : Artifacts.ArtifactsBase
{
    public override async Task<ArtifactReceipt> Upload(IAsyncStreamReader<ArtifactChunk> requestStream, ServerCallContext context)
    {
        var path = Path.Combine(env.ContentRootPath, "artifacts", Guid.NewGuid().ToString("N"));
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        await using var file = File.Create(path);
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            var data = requestStream.Current.Data;
            await file.WriteAsync(data, context.CancellationToken);
            sha.AppendData(data);
            size += data.Length;
        }
        return new ArtifactReceipt { Sha256 = Convert.ToHexString(sha.GetHashAndReset()), Size = size };
    }
}

public class CurrencyDeskService(IHttpClientFactory clients) : CurrencyDesk.CurrencyDeskBase
{
    private sealed record RateDto(double Rate);

    public override async Task<ConvertReply> Convert(ConvertRequest request, ServerCallContext context)
    {
        var rate = await RateOf(request.From, request.To, context.CancellationToken);
        return new ConvertReply { Rate = rate, AmountMinor = (long)Math.Round(request.AmountMinor * rate, MidpointRounding.ToEven) };
    }

    private async Task<double> RateOf(string from, string to, CancellationToken ct)
    {
        if (from == to) return 1d;
        var dto = await clients.CreateClient("ecb").GetFromJsonAsync<RateDto>($"rates/{from}/{to}", ct);
        return dto?.Rate ?? throw new RpcException(new Status(StatusCode.Unavailable, "no rate"));
    }
}
