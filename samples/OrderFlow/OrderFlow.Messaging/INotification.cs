namespace MediatR;

/// <summary>Something that happened; any number of handlers may care.</summary>
public interface INotification;
