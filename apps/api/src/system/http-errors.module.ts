import { Module } from '@nestjs/common';
import { ErrorAnswers } from '../graphql/error-answers.service.js';
import { HttpErrors } from './http-errors.service.js';

@Module({ providers: [ErrorAnswers, HttpErrors], exports: [ErrorAnswers, HttpErrors] })
export class HttpErrorsModule {}
