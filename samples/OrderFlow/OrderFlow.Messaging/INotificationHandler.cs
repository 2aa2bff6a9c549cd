namespace MediatR;

/// <summary>Reacts to something that happened.</summary>
/// <typeparam name="TNotification">What happened.</typeparam>
public interface INotificationHandler<in TNotification>
    where TNotification : INotification
{
    /// <summary>Reacts.</summary>
    Task Handle(TNotification notification, CancellationToken cancellationToken);
}
