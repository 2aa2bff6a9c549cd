namespace OrderFlow.Fulfilment.Delivery;

/// <summary>Spreads deliveries over the slots of a day so that no slot holds more than a van.</summary>
/// <param name="capacity">Parcels a van takes.</param>
public sealed class DeliverySlotScheduler(int capacity)
{
    /// <summary>Gives every delivery a slot.</summary>
    /// <param name="parcels">Parcels of each delivery.</param>
    /// <param name="slots">Slots of the day.</param>
    /// <returns>Slot of each delivery, from 0; -1 for those that wait until tomorrow.</returns>
    public int[] Schedule(IReadOnlyList<int> parcels, int slots)
    {
        var load = new int[slots];
        var schedule = new int[parcels.Count];
        for (var i = 0; i < parcels.Count; i++)
        {
            var lightest = 0;
            for (var slot = 1; slot < slots; slot++)
            {
                if (load[slot] < load[lightest])
                    lightest = slot;
            }
            if (load[lightest] + parcels[i] > capacity)
                schedule[i] = -1;
            else
            {
                schedule[i] = lightest;
                load[lightest] += parcels[i];
            }
        }
        return schedule;
    }
}
