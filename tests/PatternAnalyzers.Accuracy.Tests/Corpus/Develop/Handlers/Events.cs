using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Corpus.Handlers.Members;

public record MemberJoined(int MemberId, string Email, string Plan) : INotification;

public record MemberLeft(int MemberId, string Reason) : INotification;

public interface IMailer
{
    Task SendAsync(string to, string subject, string body, CancellationToken ct);
}

public class SendWelcomeMail(IMailer mailer) : INotificationHandler<MemberJoined>
{
    public Task Handle(MemberJoined notification, CancellationToken cancellationToken)
    {
        var body = $"""
            Welcome to the gym!
            Your plan is {notification.Plan}.
            """;
        return mailer.SendAsync(notification.Email, "Welcome", body, cancellationToken);
    }
}

public class Headcount
{
    private int _members;

    public int Members => Volatile.Read(ref _members);

    public void Up() => Interlocked.Increment(ref _members);

    public void Down() => Interlocked.Decrement(ref _members);
}

public class HeadcountProjection : INotificationHandler<MemberJoined>, INotificationHandler<MemberLeft>
{
    private readonly Headcount _headcount;

    public HeadcountProjection(Headcount headcount) => _headcount = headcount;

    public Task Handle(MemberJoined notification, CancellationToken cancellationToken)
    {
        _headcount.Up();
        return Task.CompletedTask;
    }

    public Task Handle(MemberLeft notification, CancellationToken cancellationToken)
    {
        _headcount.Down();
        return Task.CompletedTask;
    }
}

public class ChurnRow
{
    public int MemberId { get; set; }
    public string Reason { get; set; } = "";
    public DateTime At { get; set; }
}

public class GymContext : DbContext
{
    public DbSet<ChurnRow> Churn => Set<ChurnRow>();
}

internal sealed class ChurnRecorder(GymContext db) : INotificationHandler<MemberLeft>
{
    public async Task Handle(MemberLeft notification, CancellationToken cancellationToken)
    {
        if (await db.Churn.AnyAsync(c => c.MemberId == notification.MemberId, cancellationToken)) return;
        db.Churn.Add(new ChurnRow { MemberId = notification.MemberId, Reason = Classify(notification.Reason), At = DateTime.UtcNow });
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Classify(string reason) =>
        reason.Contains("price", StringComparison.OrdinalIgnoreCase) ? "price"
        : reason.Contains("move", StringComparison.OrdinalIgnoreCase) ? "relocation"
        : "other";
}

public class AuditTrail : NotificationHandler<MemberLeft>
{
    private readonly ILogger<AuditTrail> _logger;

    public AuditTrail(ILogger<AuditTrail> logger) => _logger = logger;

    protected override void Handle(MemberLeft notification) =>
        _logger.LogInformation("audit: member {Id} left ({Reason})", notification.MemberId, notification.Reason);
}
