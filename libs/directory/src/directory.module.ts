import { Module } from '@nestjs/common';
import { CreateProductLine } from './create-product-line.service.js';
import { CreateQueue } from './create-queue.service.js';
import { CreateTier } from './create-tier.service.js';
import { Directory } from './directory.service.js';
import { QueueHistory } from './queue-history.service.js';
import { Queues } from './queues.service.js';
import { SetAvailability } from './set-availability.service.js';
import { SetWorkingHours } from './set-working-hours.service.js';
import { UpdateQueue } from './update-queue.service.js';
import { UpdateTier } from './update-tier.service.js';

const useCases = [
  CreateProductLine,
  CreateQueue,
  CreateTier,
  Directory,
  QueueHistory,
  Queues,
  SetAvailability,
  SetWorkingHours,
  UpdateQueue,
  UpdateTier,
];

/** The settings that decide. Needs `Database` from a global module. */
@Module({ providers: useCases, exports: useCases })
export class DirectoryModule {}
